/** What the blocks share in the editor: the preview, which is the element itself, and the controls of the sidebar. */
(function (wp) {
  const { createElement: el, Fragment, useEffect, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { CheckboxControl, BaseControl, Disabled, PanelBody } = wp.components;

  /** What the server says of the site: the language of its built-in comparisons, and which comparisons there are. */
  const site = window.treatmentCompareSite;

  /** The attributes of an element that say something: what is unset or a default stays away from the tag. */
  function meaningful(attributes) {
    const said = Object.entries(attributes).filter(
      ([, value]) => value !== '' && value !== false && value !== undefined,
    );
    return Object.fromEntries(said);
  }

  /** The attributes by which an element finds its comparison: one of the site is read from its address. */
  function source({ comparison, lang }) {
    const isOwn = /^\d+$/.test(comparison);
    const named = isOwn ? { src: site.documents + comparison, comparison: '' } : { comparison };
    return { ...named, lang: lang || site.language };
  }

  /** The element with its attributes, which a click selects as a block and does not use. */
  function Preview({ tag, attributes, onShown = () => undefined, children }) {
    const [element, setElement] = useState(null);
    useEffect(() => {
      if (!element) return undefined;
      const tell = () => onShown(element.shown);
      element.addEventListener(`${tag}-load`, tell);
      tell();
      return () => element.removeEventListener(`${tag}-load`, tell);
    }, [element]);
    return el(Disabled, null, el(tag, { ref: setElement, ...meaningful(attributes) }, children));
  }

  /** Ids, separated by spaces, as boxes to tick. With `all`, nothing named means each of them. */
  function Choices({ label, help, items, value, all, onChange }) {
    const ids = items.map(({ id }) => id);
    const named = value.split(' ').filter(Boolean);
    const chosen = all && named.length === 0 ? ids : named;
    const toggle = (id) => (isChosen) => {
      const next = ids.filter((each) => (each === id ? isChosen : chosen.includes(each)));
      onChange(all && next.length === ids.length ? '' : next.join(' '));
    };
    return el(
      BaseControl,
      { label, help, __nextHasNoMarginBottom: true },
      items.map(({ id, label: name }) =>
        el(CheckboxControl, {
          key: id,
          label: name,
          checked: chosen.includes(id),
          onChange: toggle(id),
          __nextHasNoMarginBottom: true,
        }),
      ),
    );
  }

  /** A control that sets one attribute. */
  function control(Control, name, { attributes, setAttributes }, more) {
    const given = Control === wp.components.ToggleControl ? 'checked' : 'value';
    return el(Control, {
      key: name,
      [given]: attributes[name],
      onChange: (value) => setAttributes({ [name]: value }),
      __nextHasNoMarginBottom: true,
      ...more,
    });
  }

  const options = (named) => Object.entries(named).map(([value, label]) => ({ value, label }));

  /** A block with panels in the sidebar. */
  function Block({ panels, children }) {
    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        panels.map(({ title, controls, isOpen = true }) =>
          el(PanelBody, { key: title, title, initialOpen: isOpen }, controls),
        ),
      ),
      el('div', useBlockProps(), children),
    );
  }

  /**
   * From the "Custom HTML" block with our tag, where the tag says all by its attributes.
   *
   * @param {string} tag
   * @param {string} block
   */
  function fromSnippet(tag, block) {
    const find = ({ content = '' }) =>
      new DOMParser().parseFromString(content, 'text/html').querySelector(tag);
    return {
      type: 'block',
      blocks: ['core/html'],
      isMatch: (attributes) => {
        const element = find(attributes);
        return element && !element.hasAttribute('src') && !element.querySelector('script,table');
      },
      transform: (attributes) =>
        wp.blocks.createBlock(block, attributesIn(find(attributes), block)),
    };
  }

  function attributesIn(element, block) {
    const schema = wp.blocks.getBlockType(block).attributes;
    const given = [...element.attributes].filter(({ name }) => Object.hasOwn(schema, name));
    return Object.fromEntries(
      given.map(({ name, value }) => [name, read(schema[name].type, value)]),
    );
  }

  function read(type, value) {
    if (type === 'boolean') return true;
    return type === 'integer' ? Number(value) : value;
  }

  window.treatmentCompareEditor = {
    site,
    Block,
    Choices,
    Preview,
    control,
    fromSnippet,
    options,
    source,
  };
})(window.wp);
