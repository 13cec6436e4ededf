import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { readJson, writeJson } from './json.mjs';

/** Completion and hover text for VS Code and JetBrains editors, from the manifest. */
export function writeEditorData() {
  const manifest = readJson('dist/custom-elements.json');
  writeJson('dist/vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest, {})));
  writeJson('dist/vscode.css-custom-data.json', JSON.parse(getVsCodeCssCustomData(manifest, {})));
  writeJson('dist/web-types.json', JSON.parse(getWebTypesData(manifest, {})));
}
