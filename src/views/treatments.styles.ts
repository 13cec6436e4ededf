import { css } from 'lit';

export const treatmentsStyles = css`
  .treatments {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15.5em), 1fr));
    gap: 1.5em 2em;
    margin-block-start: 1em;
  }
  .treatments > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em;
    align-items: start;
  }
  .treatments .heading {
    font-size: 1.0625em;
  }
  .treatments p {
    margin-block-start: 0.25em;
  }
  .treatments summary {
    inline-size: fit-content;
    margin-block-start: 0.4em;
    font-size: 0.9375em;
    color: var(--_link);
  }
  .image {
    inline-size: 4em;
    block-size: 4em;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .tone-line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tone-fill {
    fill: var(--_strong);
  }
  .tone-tint {
    fill: var(--_tint);
  }
  .chooser {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 1.5em 0 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .chooser legend {
    padding: 0.3em 0;
    font-weight: 600;
  }
  .chooser label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .chooser input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_strong);
  }
  @container page (max-inline-size: 18em) {
    .treatments > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .tone-fill {
      fill: CanvasText;
    }
    .tone-tint {
      fill: Canvas;
    }
  }
  @media print {
    .treatments {
      grid-template-columns: 1fr;
      gap: 1em;
    }
    .chooser {
      display: none;
    }
  }
`;
