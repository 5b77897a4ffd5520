/** The browser that is built for; what is another's alone is left out of the build. */
declare const TARGET: 'chrome' | 'firefox';
