/** What a terminal would obey, or take for the end of a line: it may stand in names of files and in answers of servers. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/g;

/** A name and a password in an address, also one that nobody can go to, for the spaces in it. */
const LOGIN = /:[\\/]{2}[^\s:\\/@]+:[^@\\/]{0,200}@(?=[\w[])/g;

/** A text on one line, as it can be shown to anybody: without the passwords of addresses. */
export function plainLine(text: string): string {
  return text
    .replace(CONTROLS, ' ')
    .replace(LOGIN, '://')
    .replace(/:[\\/]{2}\S+/g, withoutLogin);
}

/** @param rest of an address, from the colon before its host */
function withoutLogin(rest: string): string {
  const isAddress = URL.canParse(`http${rest}`);
  // A password with a slash in it makes no address, but is one all the same.
  const login = isAddress ? /^:[\\/]+[^\\/?#]*@/ : /^:[\\/]+.*@/;
  return rest.replace(login, '://');
}
