/** The version of this package; the release tooling keeps it in step with package.json. */
export const version = '0.1.0';
