import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Pages take long to be rendered where many tests share a machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
