/** The script of the page for authors. */
import './editor/comparison-editor.js';
import { CodeField } from './code-field.js';
import { BuilderPreview } from './preview/builder-preview.js';
import { TreatmentBuilder } from './treatment-builder.js';

customElements.define('code-field', CodeField);
customElements.define('builder-preview', BuilderPreview);
customElements.define('treatment-builder', TreatmentBuilder);
