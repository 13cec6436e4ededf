/** The block "Treatment guide" in the editor. */
(function (wp, { site, Block, Preview, control, fromSnippet, options, source }) {
  const { createElement: el } = wp.element;
  const { RangeControl, SelectControl, TextControl } = wp.components;
  const { __ } = wp.i18n;
  const NAME = 'treatment-compare/guide';

  function Edit(props) {
    const panels = [
      {
        title: __('Guide', 'treatment-compare'),
        controls: [
          control(SelectControl, 'comparison', props, {
            label: __('Comparison', 'treatment-compare'),
            options: site.comparisons,
          }),
          control(SelectControl, 'lang', props, {
            label: __('Language', 'treatment-compare'),
            options: options({
              '': __('That of the site', 'treatment-compare'),
              en: 'English',
              es: 'Espa\u00f1ol',
            }),
          }),
          control(TextControl, 'region', props, {
            label: __('Region of your readers', 'treatment-compare'),
            help: __('Such as US, GB or MX.', 'treatment-compare'),
          }),
        ],
      },
      {
        title: __('Look', 'treatment-compare'),
        isOpen: false,
        controls: [
          control(SelectControl, 'theme', props, {
            label: __('Colors', 'treatment-compare'),
            options: options({
              auto: __('Those of the page', 'treatment-compare'),
              light: __('Light', 'treatment-compare'),
              dark: __('Dark', 'treatment-compare'),
            }),
          }),
          control(RangeControl, 'heading-level', props, {
            label: __('Level of the title', 'treatment-compare'),
            min: 1,
            max: 4,
          }),
        ],
      },
    ];
    const attributes = { ...props.attributes, ...source(props.attributes) };
    return el(Block, { panels }, el(Preview, { tag: 'treatment-guide', attributes }));
  }

  wp.blocks.registerBlockType(NAME, {
    edit: Edit,
    save: () => null,
    transforms: { from: [fromSnippet('treatment-guide', NAME)] },
  });
})(window.wp, window.treatmentCompareEditor);
