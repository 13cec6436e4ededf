/** The block "Comparison from a table" in the editor, where the table is edited as any other. */
(function (wp, { Block, control, options }) {
  const { createElement: el } = wp.element;
  const { RangeControl, SelectControl, TextControl } = wp.components;
  const { InnerBlocks } = wp.blockEditor;
  const { createBlock } = wp.blocks;
  const { __ } = wp.i18n;
  const NAME = 'treatment-compare/table';

  function Edit(props) {
    const panels = [
      {
        title: __('What patients need to know', 'treatment-compare'),
        controls: [
          control(TextControl, 'risks-row', props, {
            label: __('Row that names serious risks', 'treatment-compare'),
            help: __('Its number, with the row of names as the first.', 'treatment-compare'),
            type: 'number',
            min: 0,
            onChange: (row) => props.setAttributes({ 'risks-row': Math.max(0, Number(row) || 0) }),
          }),
          control(TextControl, 'reviewed', props, {
            label: __('Day of the last check', 'treatment-compare'),
            type: 'date',
          }),
          control(TextControl, 'next-review', props, {
            label: __('Day of the next check', 'treatment-compare'),
            type: 'date',
          }),
          control(TextControl, 'crisis-line', props, {
            label: __('Name of the line to call in a crisis', 'treatment-compare'),
          }),
          control(TextControl, 'crisis-line-href', props, {
            label: __('Its address', 'treatment-compare'),
            placeholder: 'tel:988',
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
          control(SelectControl, 'view', props, {
            label: __('View', 'treatment-compare'),
            options: options({
              auto: __('By the room there is', 'treatment-compare'),
              table: __('Table', 'treatment-compare'),
              cards: __('Cards', 'treatment-compare'),
            }),
          }),
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
    const inside = { allowedBlocks: ['core/table', 'core/paragraph'], template: [['core/table']] };
    return el(Block, { panels }, el(InnerBlocks, inside));
  }

  wp.blocks.registerBlockType(NAME, {
    edit: Edit,
    // The table is the author's own text: it stands in the post, where the search of the site finds it.
    save: () => el(InnerBlocks.Content),
    transforms: {
      from: [
        {
          type: 'block',
          blocks: ['core/table'],
          transform: (table) => createBlock(NAME, {}, [createBlock('core/table', table)]),
        },
      ],
    },
  });
})(window.wp, window.treatmentCompareEditor);
