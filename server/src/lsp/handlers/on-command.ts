// What only a command of the user asks for; loaded at the first of these requests.
export { handleComposeCommand, handleComposeFile } from './compose-file';
export { handleExplain, handleExplainCommand } from './explain';
export { handleFormatting, handleRangeFormatting } from './formatting';
export { handleRunnableCommands } from './runnable-commands';
export { handleTopology, handleTopologyMermaid } from './topology';
