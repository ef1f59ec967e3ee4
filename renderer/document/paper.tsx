import '@fontsource/carlito/400.css'
import '@fontsource/carlito/400-italic.css'
import '@fontsource/carlito/700.css'
import { createElement, useMemo } from 'react'
import { markup, type PaperNode } from '../../shared/document/markup'
import type { DocumentModel } from '../../shared/document/model'
import { paperCss } from '../../shared/document/paper-css'
import classes from './paper.module.css'

/** A document on screen: the same elements and the same styles as its PDF. */
export function Paper({ model }: { model: DocumentModel }) {
  const paper = useMemo(() => toReact(markup(model), 0), [model])
  return (
    <div className={classes.desk}>
      <style>{paperCss}</style>
      {paper}
    </div>
  )
}

/** On screen the page has its own first heading; those of the document come under it. */
const lower: Record<string, string> = { h1: 'h2', h2: 'h3', h3: 'h4' }

const renamed: Record<string, string> = { class: 'className', colspan: 'colSpan', rowspan: 'rowSpan' }

function toReact(node: PaperNode, key: number): React.ReactNode {
  if (typeof node === 'string') return node
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [renamed[name] ?? name, value]),
  )
  return createElement(lower[node.tag] ?? node.tag, { key, ...attributes }, ...node.children.map(toReact))
}
