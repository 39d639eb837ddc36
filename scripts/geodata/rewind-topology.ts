import type { GeometryObject as AnyGeometry, Topology } from 'topojson-specification';

const reverseRing = (ring: readonly number[]): number[] => [...ring].reverse().map((arc) => ~arc);

type GeometryObject = AnyGeometry<object | null>;

function reverseRings(geometry: GeometryObject): GeometryObject {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, arcs: geometry.arcs.map(reverseRing) };
    case 'MultiPolygon':
      return { ...geometry, arcs: geometry.arcs.map((polygon) => polygon.map(reverseRing)) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(reverseRings) };
    default:
      return geometry;
  }
}

/**
 * Turns every ring round: mapshaper winds outer rings clockwise, RFC 7946 wants them counter-clockwise. In
 * TopoJSON, `~i` is arc `i` read backwards.
 */
export function rewindTopology(topology: Topology): Topology {
  const objects = Object.entries(topology.objects).map(([name, object]) => [
    name,
    reverseRings(object),
  ]);
  return { ...topology, objects: Object.fromEntries(objects) as Topology['objects'] };
}
