import { html, type TemplateResult } from 'lit';
import type { SaidAt, Scope } from './scope.js';

/** What was just done here, said aloud too. It is always there, so that it is heard when words come. */
export const saidView = ({ said }: Scope, at: SaidAt): TemplateResult =>
  html`<p class="said" role="status">${said[at] ?? ''}</p>`;
