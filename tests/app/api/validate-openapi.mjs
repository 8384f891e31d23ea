import { text } from 'node:stream/consumers';
import { Validator } from '@seriousme/openapi-schema-validator';

/** Reads an OpenAPI document from the standard input and writes the validator's verdict; its package is ESM only. */
const { valid, errors } = await new Validator().validate(JSON.parse(await text(process.stdin)));
process.stdout.write(JSON.stringify({ valid, errors }));
