import { css } from 'lit';

const statusStyles = css `.reserved{min-block-size:var(--tc-loading-block-size,32em)}.status{border-radius:var(--_radius);background:var(--_raised);padding:.9em 1.1em}`;

export { statusStyles };
//# sourceMappingURL=status.styles.js.map
