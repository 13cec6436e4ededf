import type { Report } from '../diagnostics/finding.js';
import type { Approval, Comparison, CrisisLine, SeriousRisk } from './schema.js';
/** Whether a serious risk is told in words that are always open; a picture alone is not. */
export declare function tellsRisk(risk: SeriousRisk): boolean;
export declare function tellsRoute({ route }: Pick<Approval, 'route'>): boolean;
/** Whether a crisis line has a name, and a number or a page to reach it by. */
export declare function tellsWhomToCall({ name, call, text, emergency, url, }: Omit<CrisisLine, 'region'>): boolean;
/** Drops what stands for a fact that no page may leave out, and says nothing. */
export declare function dropSilentFacts(comparison: Comparison, report: Report): void;
