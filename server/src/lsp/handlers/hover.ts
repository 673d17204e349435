// Answers textDocument/hover.
import { MarkupKind, type CancellationToken, type Hover, type HoverParams } from 'vscode-languageserver';
import { paragraphs } from '../../base/markdown';
import { builtImageAt } from '../../features/built-image-at';
import { servedFile } from '../../features/dockerfile/mode';
import { builtImageHover } from '../../features/hover/built-image-hover';
import { hover } from '../../features/hover/hover';
import { liveHover } from '../../features/hover/live-hover';
import { liveObjectAt } from '../../features/live/object-at';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

export async function handleHover(
  context: ServerContext,
  params: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const document = servedDocument(context, params);
  if (!document) return null;
  const settings = context.settings(document.uri);
  const { locale } = settings;
  const file = servedFile(document.file, settings);
  const offset = document.offsetAt(params.position);
  await context.docs.ready(locale);
  const found = hover(file, offset, locale);
  if (!found) return null;
  const range = document.rangeOf(found.start, found.end);
  const { result: object } = await context.live.read(
    (lookup) => liveObjectAt(file, offset, lookup),
    patience,
    token,
  );
  const around = context.files.around(document.uri);
  const image = await context.files.known(() => builtImageAt(file, offset, around));
  const told = paragraphs(object && liveHover(object, locale), image && builtImageHover(image, locale));
  const value = paragraphs(told && `${told}\n\n---`, found.markdown);
  return { contents: { kind: MarkupKind.Markdown, value }, range };
}

/** Milliseconds that a hover may be late for what docker tells of it. */
const patience = 700;
