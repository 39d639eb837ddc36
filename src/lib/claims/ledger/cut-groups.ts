/** The first claims of a grouped list, up to a limit, in their groups; groups beyond it are left out. */
export function cutGroups<Group extends { readonly claims: readonly unknown[] }>(
  groups: readonly Group[],
  limit: number,
): readonly Group[] {
  let left = limit;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const claims = group.claims.length > left ? group.claims.slice(0, left) : group.claims;
    left -= claims.length;
    return [claims === group.claims ? group : { ...group, claims }];
  });
}
