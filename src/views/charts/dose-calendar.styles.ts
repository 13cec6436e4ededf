import { css } from 'lit';

/** Full marks, rings and empty frames. */
export const doseCalendarStyles = css`
  .calendar {
    max-inline-size: 22em;
    block-size: auto;
    margin-block: 0.6em;
  }
  .calendar .days {
    fill: color-mix(in oklab, currentColor 55%, transparent);
  }
  .calendar .dose {
    fill: var(--_treatment);
  }
  .calendar .maybe,
  .calendar .unknown {
    fill: none;
    stroke: var(--_treatment);
    stroke-width: 1.2;
  }
  .calendar .unknown {
    stroke: color-mix(in oklab, currentColor 55%, transparent);
    stroke-dasharray: 3 2;
  }
  @media (forced-colors: active) {
    .calendar .days {
      fill: CanvasText;
    }
    .calendar .unknown {
      stroke: CanvasText;
    }
  }
`;
