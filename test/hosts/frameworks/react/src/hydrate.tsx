import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Hydrated } from './Hydrated';

hydrateRoot(
  document.getElementById('root')!,
  <StrictMode>
    <Hydrated />
  </StrictMode>,
);
