import { expect, test } from 'vitest';
import { caseJsonSchemas, jsonSchemaText } from './json-schemas.ts';

const schemas = caseJsonSchemas();

test('each file of a case has a schema with a name, a title and a description', () => {
  expect(Object.keys(schemas)).toEqual([
    'case.schema.json',
    'places.schema.json',
    'events.schema.json',
    'claims.schema.json',
    'sources.schema.json',
    'article.schema.json',
  ]);
  for (const schema of Object.values(schemas)) {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/^urn:sarhad:case:[a-z]+$/) as string,
      title: expect.stringMatching(/^Sarhad case file: [a-z]+\.json$/) as string,
      description: expect.stringMatching(/\.$/) as string,
    });
  }
});

test('schemas describe what is written: fields with a default may be left out', () => {
  expect(schemas['places.schema.json']).toMatchObject({
    items: { properties: { contextAreas: { default: [] }, names: { required: ['en'] } } },
  });
  const { items } = schemas['places.schema.json'] as { items: { required: string[] } };
  expect(items.required).not.toContain('contextAreas');
  expect(items.required).toContain('precisionReason');
});

test('the same schema gives the same text', () => {
  const text = (name: string) => jsonSchemaText(caseJsonSchemas()[name] ?? {});
  expect(text('claims.schema.json')).toBe(text('claims.schema.json'));
  expect(text('claims.schema.json').endsWith('}\n')).toBe(true);
});
