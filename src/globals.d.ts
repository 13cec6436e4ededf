/** The package version, put in by the build; absent when the sources run unbuilt. */
declare const __VERSION__: string | undefined;
