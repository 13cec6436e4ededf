/** The block "Related posts" in the editor. */
(function (wp, { site, Block, Preview, control, fromSnippet, options }) {
  const { createElement: el } = wp.element;
  const { RangeControl, SelectControl, TextControl } = wp.components;
  const { __ } = wp.i18n;
  const NAME = 'treatment-compare/related-posts';

  function Edit(props) {
    const panels = [
      {
        title: __('Posts', 'treatment-compare'),
        controls: [
          control(RangeControl, 'limit', props, {
            label: __('How many', 'treatment-compare'),
            min: 1,
            max: 24,
          }),
          control(SelectControl, 'rank', props, {
            label: __('Which', 'treatment-compare'),
            options: options({
              related: __('Related to the page', 'treatment-compare'),
              newest: __('The newest', 'treatment-compare'),
            }),
          }),
          control(SelectControl, 'fill', props, {
            label: __('Where too few are related', 'treatment-compare'),
            options: options({
              newest: __('Fill up with the newest', 'treatment-compare'),
              none: __('Show fewer', 'treatment-compare'),
            }),
          }),
          control(TextControl, 'without', props, {
            label: __('Categories to leave out', 'treatment-compare'),
            help: __('Their slugs, separated by spaces.', 'treatment-compare'),
          }),
        ],
      },
      {
        title: __('Look', 'treatment-compare'),
        isOpen: false,
        controls: [
          control(SelectControl, 'layout', props, {
            label: __('Layout', 'treatment-compare'),
            options: options({
              list: __('List', 'treatment-compare'),
              cards: __('Cards', 'treatment-compare'),
              compact: __('Titles and dates alone', 'treatment-compare'),
            }),
          }),
          control(TextControl, 'heading', props, {
            label: __('Heading', 'treatment-compare'),
            placeholder: __('Related posts', 'treatment-compare'),
          }),
          control(RangeControl, 'heading-level', props, {
            label: __('Level of the heading', 'treatment-compare'),
            min: 1,
            max: 6,
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
    // What is related is known once the post is published: the preview shows how the newest would look.
    const attributes = {
      ...props.attributes,
      without: '',
      src: site.posts,
      rank: 'newest',
      loading: 'eager',
    };
    return el(Block, { panels }, el(Preview, { tag: 'related-posts', attributes }));
  }

  wp.blocks.registerBlockType(NAME, {
    edit: Edit,
    save: () => null,
    transforms: { from: [fromSnippet('related-posts', NAME)] },
  });
})(window.wp, window.treatmentCompareEditor);
