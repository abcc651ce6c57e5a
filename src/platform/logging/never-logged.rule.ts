/** Fields that no line may have, whoever writes one. A security line's `name` is a keyed hash. */
export const NEVER_LOGGED = [
  ...['cookie', 'cookies', 'authorization', 'headers', 'body', 'query', 'params', 'parameters'],
  ...['password', 'pin', 'token', 'displayName', 'phone', 'email', 'address', 'url', 'ip'],
];
