/**
 * Names of the channels and groups that a message mentions: its markup often says them beside the id, its blocks never
 * do. Others keep their id.
 */
export function placeNames(markup: string, here: { id: string; name?: string }): (id: string) => string {
  const found = [...markup.matchAll(/<(?:#|!subteam\^)(\w+)\|[#@]?([^>]+)>/g)];
  const names = new Map(found.map(([, id = '', name = '']) => [id, name]));
  return (id) => names.get(id) ?? (id === here.id && here.name ? here.name : id);
}
