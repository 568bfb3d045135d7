import './styles/tokens.css';
import './styles/base.css';
import './styles/components.css';
import './styles/parts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { keepFocus } from './components/keep-focus.ts';
import { listenForOnePress } from './components/one-press.ts';
import { listenForThemeKey } from './theme/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
listenForThemeKey(window);
listenForOnePress(document);
keepFocus(document);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
