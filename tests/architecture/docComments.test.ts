// core and contract are read by every other layer: whoever calls an export should not have to open its body.
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'

it('every export of core and contract carries a doc comment', () => {
  const sources = globSync('src/{core,contract}/**/*.ts').filter((path) => !path.includes('.generated.'))
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.flatMap(undocumentedExports)).toEqual([])
})

function undocumentedExports(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const documented = new Set<string>()
  const bare: string[] = []
  for (const statement of source.statements.filter(isExportedDeclaration)) {
    const name = nameOf(statement)
    // Overloads, and a type with its schema of the same name, share the comment of the first.
    if (ts.getJSDocCommentsAndTags(statement).length > 0) documented.add(name)
    else bare.push(name)
  }
  return bare.filter((name) => !documented.has(name)).map((name) => `${path}: ${name}`)
}

function isExportedDeclaration(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ')
  return (statement as ts.DeclarationStatement).name?.getText() ?? 'default'
}
