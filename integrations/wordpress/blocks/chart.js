/** The block "Outcome chart" in the editor. */
(function (wp, { site, Block, Choices, Preview, control, fromSnippet, options, source }) {
  const { createElement: el, useState } = wp.element;
  const { SelectControl, TextControl } = wp.components;
  const { __ } = wp.i18n;
  const NAME = 'treatment-compare/chart';

  /** The outcomes of a comparison that can be named. */
  const outcomesOf = (comparison) =>
    comparison.sections
      .flatMap(({ rows }) => rows)
      .filter(({ kind, id }) => kind === 'outcome' && id)
      .map(({ id, label }) => ({ value: id, label }));

  /** The outcome to begin with: nothing means the first. */
  const firstOutcome = (comparison) => {
    const { comparison: builtIn, outcome } = wp.blocks.getBlockType(NAME).attributes;
    return comparison === builtIn.default ? outcome.default : '';
  };

  function Edit(props) {
    const { attributes, setAttributes } = props;
    const [shown, setShown] = useState();
    const panels = [
      {
        title: __('Outcome', 'treatment-compare'),
        controls: [
          control(SelectControl, 'comparison', props, {
            label: __('Comparison', 'treatment-compare'),
            options: site.comparisons,
            // No other has outcomes of the same names.
            onChange: (comparison) =>
              setAttributes({ comparison, outcome: firstOutcome(comparison) }),
          }),
          control(SelectControl, 'lang', props, {
            label: __('Language', 'treatment-compare'),
            options: options({
              '': __('That of the site', 'treatment-compare'),
              en: 'English',
              es: 'Espa\u00f1ol',
            }),
          }),
          control(SelectControl, 'outcome', props, {
            label: __('Outcome', 'treatment-compare'),
            options: shown ? outcomesOf(shown) : [],
          }),
          control(SelectControl, 'frame', props, {
            label: __('Whom it counts', 'treatment-compare'),
            help: __('Readers can change it.', 'treatment-compare'),
            options: options({
              auto: __('Those whom the name of the outcome says', 'treatment-compare'),
              gain: __('Those for whom it went well', 'treatment-compare'),
              loss: __('The others', 'treatment-compare'),
            }),
          }),
          control(TextControl, 'caption', props, {
            label: __('Caption', 'treatment-compare'),
          }),
        ],
      },
      {
        title: __('Look', 'treatment-compare'),
        isOpen: false,
        controls: [
          el(Choices, {
            key: 'treatments',
            label: __('Treatments', 'treatment-compare'),
            items: (shown?.treatments ?? []).map(({ id, name }) => ({ id, label: name })),
            value: attributes.treatments,
            onChange: (treatments) => setAttributes({ treatments }),
            all: true,
          }),
          control(SelectControl, 'theme', props, {
            label: __('Colors', 'treatment-compare'),
            options: options({
              auto: __('Those of the page', 'treatment-compare'),
              light: __('Light', 'treatment-compare'),
              dark: __('Dark', 'treatment-compare'),
            }),
          }),
        ],
      },
    ];
    const { caption, ...asked } = attributes;
    const attributesShown = { ...asked, ...source(asked) };
    return el(
      Block,
      { panels },
      el(
        Preview,
        { tag: 'outcome-chart', attributes: attributesShown, onShown: setShown },
        caption ? el('span', { slot: 'caption' }, caption) : null,
      ),
    );
  }

  wp.blocks.registerBlockType(NAME, {
    edit: Edit,
    save: () => null,
    transforms: { from: [fromSnippet('outcome-chart', NAME)] },
  });
})(window.wp, window.treatmentCompareEditor);
