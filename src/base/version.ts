/** Set by the builds; a checkout that runs unbuilt has none. */
declare const __BANDUNG_VERSION__: string;

/** Version of the library, as in package.json. */
export const version = typeof __BANDUNG_VERSION__ === 'undefined' ? 'dev' : __BANDUNG_VERSION__;
