/** The block "Treatment comparison" in the editor. */
(function (wp, { site, Block, Choices, Preview, control, fromSnippet, options, source }) {
  const { createElement: el, useState } = wp.element;
  const { SelectControl, TextControl, ToggleControl, RangeControl } = wp.components;
  const { __ } = wp.i18n;
  const NAME = 'treatment-compare/comparison';

  function Edit(props) {
    const { attributes, setAttributes } = props;
    const [shown, setShown] = useState();
    const treatments = (shown?.treatments ?? []).map(({ id, name }) => ({ id, label: name }));
    const sections = (shown?.sections ?? []).map(({ id, title }) => ({ id, label: title }));
    const choices = (name, more) =>
      el(Choices, {
        key: name,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
        ...more,
      });
    const panels = [
      {
        title: __('Comparison', 'treatment-compare'),
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
            help: __(
              'Such as US, GB or MX. Its crisis line and approvals come first.',
              'treatment-compare',
            ),
          }),
        ],
      },
      {
        title: __('Your practice', 'treatment-compare'),
        controls: [
          choices('offers', {
            label: __('Treatments that you offer', 'treatment-compare'),
            help: __('Readers are told that you may earn money by them.', 'treatment-compare'),
            items: treatments,
          }),
          control(TextControl, 'next-step', props, {
            label: __('Words of your link at the end', 'treatment-compare'),
            placeholder: __('Book a talk with our team', 'treatment-compare'),
          }),
          control(TextControl, 'next-step-href', props, {
            label: __('Address of that link', 'treatment-compare'),
            type: 'url',
          }),
          control(ToggleControl, 'guide', props, {
            label: __('End with the guide', 'treatment-compare'),
            help: __(
              'Readers mark what matters to them and take a sheet along. Nothing leaves the page.',
              'treatment-compare',
            ),
          }),
        ],
      },
      {
        title: __('What is shown', 'treatment-compare'),
        isOpen: false,
        controls: [
          choices('treatments', {
            label: __('Treatments to begin with', 'treatment-compare'),
            items: treatments,
            all: true,
          }),
          choices('sections', {
            label: __('Sections', 'treatment-compare'),
            help: __('Approval and serious risks always show.', 'treatment-compare'),
            items: sections,
            all: true,
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
    const { 'next-step': label, 'next-step-href': href, ...asked } = attributes;
    const link = label && href ? el('a', { slot: 'next-step', href }, label) : null;
    const attributesShown = { ...asked, ...source(asked) };
    return el(
      Block,
      { panels },
      el(
        Preview,
        { tag: 'treatment-compare', attributes: attributesShown, onShown: setShown },
        link,
      ),
    );
  }

  wp.blocks.registerBlockType(NAME, {
    edit: Edit,
    save: () => null,
    transforms: { from: [fromSnippet('treatment-compare', NAME)] },
  });
})(window.wp, window.treatmentCompareEditor);
