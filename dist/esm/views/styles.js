import { sharedByComparisons } from '../styles/comparison-base.js';
import { chartStyles } from './charts/charts.styles.js';
import { doseCalendarStyles } from './charts/dose-calendar.styles.js';
import { effectsTableStyles } from './charts/effects-table.styles.js';
import { iconArrayStyles } from './charts/icon-array.styles.js';
import { pairedMarksStyles } from './charts/paired-marks.styles.js';
import { timeBarStyles } from './charts/time-bar.styles.js';
import { comparisonStyles } from './comparison.styles.js';
import { contentsStyles } from './contents.styles.js';
import { criteriaTableStyles } from './criteria-table.styles.js';
import { noticeStyles } from './notices.styles.js';
import { sourcesStyles } from './sources.styles.js';
import { statusStyles } from './status.styles.js';
import { treatmentsStyles } from './treatments.styles.js';

/** The styles of every view of a comparison, in cascade order. */
const styles = [
    ...sharedByComparisons,
    comparisonStyles,
    criteriaTableStyles,
    chartStyles,
    iconArrayStyles,
    pairedMarksStyles,
    effectsTableStyles,
    timeBarStyles,
    doseCalendarStyles,
    treatmentsStyles,
    noticeStyles,
    contentsStyles,
    sourcesStyles,
    statusStyles,
];

export { styles };
//# sourceMappingURL=styles.js.map
