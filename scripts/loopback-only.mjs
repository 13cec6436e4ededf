/**
 * The test server binds to every interface even when told a loopback name (its authors wanted
 * remote browsers to reach it), so requests from elsewhere are turned away here.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export async function loopbackOnly(context, next) {
  const address = context.socket.remoteAddress ?? '';
  if (/^(?:::1|(?:::ffff:)?127\.)/.test(address)) await next();
  else context.status = 403;
}
