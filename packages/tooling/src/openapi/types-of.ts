/** Makes TypeScript types of an OpenAPI document with openapi-typescript. */
import openapiTS, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";

const HEADER =
  "// Written by openapi-typescript from the OpenAPI document of this name. Do not edit: change the model and generate again.";

/** The types as the text of a module. @param document an OpenAPI document as JSON */
export async function typesOf(document: string): Promise<string> {
  const nodes = await openapiTS(document, {
    // The service fills in defaults, so a caller may leave these members out.
    defaultNonNullable: false,
    transform: openEnum,
    silent: true,
  });
  return `${HEADER}\n\n${astToString(nodes)}`;
}

/** The known values or any other. Editors suggest the known ones only if the other type is not plain `string`. */
function openEnum({ anyOf }: SchemaObject): ts.TypeNode | undefined {
  const [known, other, ...more] = (anyOf ?? []) as readonly SchemaObject[];
  if (known?.enum === undefined || other === undefined || known.type !== other.type || more.length > 0)
    return undefined;
  const { factory } = ts;
  const values = known.enum.map((value) =>
    factory.createLiteralTypeNode(
      typeof value === "number" ? numberLiteral(value) : factory.createStringLiteral(String(value)),
    ),
  );
  const open = factory.createKeywordTypeNode(
    known.type === "integer" ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword,
  );
  const notQuite = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([open, factory.createTypeLiteralNode([])]),
  );
  return factory.createUnionTypeNode([...values, notQuite]);
}

function numberLiteral(value: number): ts.LiteralExpression | ts.PrefixUnaryExpression {
  const { factory } = ts;
  const digits = factory.createNumericLiteral(Math.abs(value));
  return value < 0 ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, digits) : digits;
}
