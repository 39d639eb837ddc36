/** Natural Earth 4.1.0 as the Debian package qgis-common carries it: states_provinces, countries, disputed_borders. */
export const naturalEarthFile = '/usr/share/qgis/resources/data/world_map.gpkg';
