/** Everything that can be done with stored objects. */
export const allVerbs: readonly string[] = [
  'delete',
  'deletecollection',
  'get',
  'list',
  'patch',
  'create',
  'update',
  'watch',
];

/** What can be done with a subresource of an object. */
export const subresourceVerbs: readonly string[] = ['get', 'patch', 'update'];
