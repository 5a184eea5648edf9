/** What is read of a bill that `npm sbom` makes (CycloneDX). */
export interface Bill {
  metadata: { component: { name: string; version: string } & Record<string, unknown> } & Record<string, unknown>;
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

interface Component extends Record<string, unknown> {
  'bom-ref': string;
  name: string;
  version: string;
  hashes?: unknown;
  licenses?: unknown;
}

/** What a bill of materials is told of the project. */
export interface Project {
  name: string;
  /** Installed in production: packages with files of their own. */
  dependencies: string[];
  devDependencies: string[];
  /** `name@version` of what is compiled into the program. */
  compiledIn: ReadonlySet<string>;
}

/**
 * A bill of what runs: the packages compiled in, and those installed beside them with all they need. The packages that
 * only develop stand in it without theirs, as CycloneDX's `excluded`. Made again of the same lock file it is the same:
 * no date, no number of its own, and no address from which a package was fetched.
 */
export function tidyBill(bill: Bill, project: Project): string {
  const byRef = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const { component } = bill.metadata;
  const direct = byRef.get(`${component.name}@${component.version}`) ?? byRef.get(String(component['bom-ref'])) ?? [];
  const named = (names: string[]) =>
    bill.components
      .filter((one) => names.includes(one.name) && direct.includes(one['bom-ref']))
      .map((one) => one['bom-ref']);
  const running = new Set([...reach(named(project.dependencies), byRef), ...project.compiledIn]);
  const listed = new Set([...running, ...named(project.devDependencies)]);
  const components = bill.components
    .filter((one) => listed.has(one['bom-ref']))
    .map((one) => tidyComponent(one, running.has(one['bom-ref']) ? 'required' : 'excluded'))
    .toSorted((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const { $schema, bomFormat, specVersion } = bill as unknown as Record<string, unknown>;
  const tidy = {
    $schema,
    bomFormat,
    specVersion,
    version: 1,
    metadata: {
      component: {
        'bom-ref': component['bom-ref'],
        type: 'application',
        name: project.name,
        version: component.version,
      },
    },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => running.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => running.has(one)).toSorted() }))
      .toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  return `${JSON.stringify(tidy, null, 1)}\n`;
}

function tidyComponent({ 'bom-ref': ref, type, name, version, purl, hashes, licenses }: Component, scope: string) {
  return { 'bom-ref': ref, type, name, version, scope, purl, hashes, licenses };
}

/** These, and all that they need. */
function reach(refs: string[], byRef: Map<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...refs];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (reached.has(ref)) continue;
    reached.add(ref);
    waiting.push(...(byRef.get(ref) ?? []));
  }
  return reached;
}
