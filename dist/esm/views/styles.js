import { base } from '../styles/base.js';
import { host } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { comparisonStyles } from './comparison.styles.js';
import { contentsStyles } from './contents.styles.js';
import { criteriaTableStyles } from './criteria-table.styles.js';
import { noticeStyles } from './notices.styles.js';
import { numberStyles } from './rows/numbers.styles.js';
import { sourcesStyles } from './sources.styles.js';
import { statusStyles } from './status.styles.js';
import { treatmentsStyles } from './treatments.styles.js';

/** The styles of every view of a comparison, in cascade order. */
const styles = [
    tokens,
    host,
    base,
    comparisonStyles,
    criteriaTableStyles,
    numberStyles,
    treatmentsStyles,
    noticeStyles,
    contentsStyles,
    sourcesStyles,
    statusStyles,
];

export { styles };
//# sourceMappingURL=styles.js.map
