import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseJsonSchemas, jsonSchemaText } from '#lib/case/schema/json-schemas.ts';
import { schemaFolder } from './check-geodata/paths.ts';

mkdirSync(schemaFolder, { recursive: true });
for (const [name, schema] of Object.entries(caseJsonSchemas())) {
  writeFileSync(join(schemaFolder, name), jsonSchemaText(schema));
  console.log(`geodata/schema/${name}`);
}
