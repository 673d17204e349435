// The scripts of Markdown files.
import { markdownBlocks } from '../markdown/code-blocks';
import { codeBlockScripts } from './code-block-scripts';

export const markdown = codeBlockScripts(markdownBlocks);
