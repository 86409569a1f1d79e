import { render, screen } from '@testing-library/react';
import { app } from './App';

describe('App', () => {
  it('shows the sign-in page under the name of the product', async () => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          context: 'test',
          data: {
            app: { title: 'PaletteAI for Backstage' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
        },
      ] as unknown as string,
    };

    render(app.createRoot());

    expect(
      await screen.findByText(
        'PaletteAI for Backstage',
        {},
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'Enter' }),
    ).toBeInTheDocument();
  }, 30_000);
});
