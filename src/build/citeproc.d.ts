/** What we use of the CSL processor, which brings no types of its own. */
declare module 'citeproc' {
  interface System {
    /** A locale file's XML. */
    readonly retrieveLocale: (language: string) => string
    /** The item with this id as CSL-JSON; the processor may change the object. */
    readonly retrieveItem: (id: string) => object
  }
  interface Engine {
    setOutputFormat(format: 'text'): void
    updateItems(ids: readonly string[]): void
    /** Parameters, and an entry for each item; false where the style has no bibliography. */
    makeBibliography(): [object, string[]] | false
  }
  const CSL: {
    /** With `forceLanguage` the language counts before the one that the style names. */
    readonly Engine: new (
      system: System,
      style: string,
      language: string,
      forceLanguage: boolean,
    ) => Engine
  }
  export { CSL as default }
}
