import '@backstage/cli/asset-types';
import ReactDOM from 'react-dom/client';
import { app } from './App';
import '@backstage/ui/css/styles.css';

const container = document.getElementById('root');
if (!container) {
  throw new Error('The page has no element with the id "root"');
}
ReactDOM.createRoot(container).render(app.createRoot());
