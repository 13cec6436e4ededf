/** A part of the whole, 0 to 1, as the place of a mark: to a tenth of a percent. */
const percent = (part) => `${Math.round(part * 1000) / 10}%`;

export { percent };
//# sourceMappingURL=percent.js.map
