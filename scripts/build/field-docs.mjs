/** What the comments of src/model/comparison say of each field, read from the types that TypeScript makes of the schema. */

import ts from 'typescript';

/** @typedef {import('../../src/model/comparison/schema-kit.js').Schema} Schema */

/**
 * @typedef {object} FieldDocs
 * @property {string} description
 * @property {unknown[]} examples
 */

/**
 * @typedef {object} TypedField
 * @property {FieldDocs} docs
 * @property {ts.Type} type
 */

export class DocumentTypes {
  #checker;

  /** A whole document. */
  root;

  /**
   * @param {string} source where the type of documents is
   * @param {string} name
   */
  constructor(source, name) {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
    const program = ts.createProgram([source], { ...options, types: [] });
    this.#checker = program.getTypeChecker();
    const file = program.getSourceFile(source);
    const module = file && this.#checker.getSymbolAtLocation(file);
    const symbol =
      module && this.#checker.getExportsOfModule(module).find((one) => one.name === name);
    if (!symbol) throw new Error(`${source} exports no ${name}`);
    this.root = this.#checker.getDeclaredTypeOfSymbol(symbol);
  }

  /**
   * A field of the object that a schema describes.
   *
   * @param {ts.Type} type of the object, or of what may be written instead of it, too
   * @param {Schema} schema
   * @param {string} name
   * @returns {TypedField}
   * @throws {Error} where the field has no comment, or an example is no JSON
   */
  field(type, { fields = {} }, name) {
    const property = constituentsOf(type)
      .find((one) => this.#has(one, fields))
      ?.getProperty(name);
    if (!property) throw new Error(`No type has the fields ${Object.keys(fields).join(', ')}`);
    return { docs: this.#docsOf(property), type: this.#checker.getTypeOfSymbol(property) };
  }

  /**
   * What is in a list, or under the names of a record.
   *
   * @param {ts.Type} type
   * @returns {ts.Type}
   */
  item(type) {
    const items = constituentsOf(type)
      .filter((one) => one.flags & ts.TypeFlags.Object)
      .map((one) => one.getNumberIndexType() ?? one.getStringIndexType())
      .filter((one) => one !== undefined);
    if (items[0]) return items[0];
    throw new Error(`${this.#checker.typeToString(type)} holds no items`);
  }

  /**
   * Whether a type has these fields and no others. Kinds of rows may have the same, but for the word that tells them apart.
   *
   * @param {ts.Type} type
   * @param {Readonly<Record<string, Schema>>} fields
   */
  #has(type, fields) {
    const names = Object.keys(fields);
    const kind = type.getProperty('kind');
    const word = kind && this.#checker.getTypeOfSymbol(kind);
    const choices = fields['kind']?.choices ?? [];
    return (
      type.getProperties().length === names.length &&
      names.every((name) => type.getProperty(name)) &&
      !(word?.isStringLiteral() && !choices.includes(word.value))
    );
  }

  /**
   * @param {ts.Symbol} property
   * @returns {FieldDocs}
   */
  #docsOf(property) {
    const [description, ...examples] = [
      property.getDocumentationComment(this.#checker),
      ...property
        .getJsDocTags()
        .filter(({ name }) => name === 'example')
        .map(({ text }) => text),
    ].map((parts) => ts.displayPartsToString(parts).replace(/\s+/g, ' ').trim());
    if (!description || examples.length === 0) {
      throw new Error(`The comment over "${property.name}" lacks a meaning or an @example`);
    }
    return { description, examples: examples.map((text) => JSON.parse(text)) };
  }
}

/** @param {ts.Type} type */
const constituentsOf = (type) => (type.isUnion() ? type.types : [type]);
