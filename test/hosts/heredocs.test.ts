import { describe, expect, test } from 'vitest';
import { checkCommands, siteIn, sitesIn, wrapperNames } from '../support/shell-sites';

describe('bodies are data', () => {
  test.each([
    ['cat <<EOF\ndocker a\nEOF\ndocker b\n', ['docker·b']],
    [`cat <<'EOF' > x.sh\ndocker a $(docker x)\nEOF\ndocker b\n`, ['docker·b']],
    ['cat <<-EOF\n\tdocker a\n\tEOF\ndocker b\n', ['docker·b']],
    ['cat <<EOF; docker a\ndocker x\nEOF\ndocker b\n', ['docker·a', 'docker·b']],
    ['cat <<A <<B\ndocker x\nA\ndocker y\nB\ndocker a\n', ['docker·a']],
    ['cat << "END OF FILE"\ndocker x\nEND OF FILE\ndocker a\n', ['docker·a']],
    ['cat <<\\EOF\n"don\'t\nEOF\ndocker a\n', ['docker·a']],
    ['if true; then\ncat <<EOF\ndocker x\nEOF\nfi\ndocker a\n', ['docker·a']],
    ['X=$(cat <<EOF\ndocker x )\nEOF\n)\ndocker a\n', ['docker·a']],
    ['docker exec -i db psql <<EOF\nselect 1;\nEOF\ndocker a\n', ['docker·exec·-i·db·psql', 'docker·a']],
    ['docker build - <<EOF\nFROM docker\nRUN docker ps\nEOF\n', ['docker·build·-']],
    ['sudo tee /x <<EOF\ndocker a\nEOF\n', []],
    ['bash script.sh <<EOF\ndocker a\nEOF\n', []],
    ['bash -c "cat" <<EOF\ndocker a\nEOF\n', []],
    ['ssh host "cat > x" <<EOF\ndocker a\nEOF\n', []],
    ['cat <<EOF | grep x\ndocker a\nEOF\n', []],
  ])('%j', (text, expected) => {
    checkCommands(text, expected);
  });
});

describe('substitutions in unquoted bodies are run', () => {
  test.each([
    ['cat <<EOF\nid: $(docker ps -q) `docker a` \\$(docker x)\nEOF\n', ['docker·ps·-q', 'docker·a']],
    [
      "cat <<EOF\n\"$(docker a)\" '$(docker b)' don't ${X:-$(docker c)}\nEOF\n",
      ['docker·a', 'docker·b', 'docker·c'],
    ],
    ['cat <<-EOF\n\t$(docker a)\n\tEOF\n', ['docker·a']],
    ['docker build - <<EOF\nFROM $(docker a)\nEOF\n', ['docker·build·-', 'docker·a']],
    ['cat <<EOF\n$(docker a\nEOF\ndocker b\n', ['docker·a', 'docker·b']],
  ])('%j', (text, expected) => {
    checkCommands(text, expected);
  });
});

describe('bodies that a shell reads are scripts', () => {
  test.each([
    ['bash <<EOF\ndocker a\nEOF\n', ['docker·a']],
    [`sh -s <<'EOF'\ndocker a "b c"\n# docker x\nEOF\n`, ['docker·a·b c']],
    ['sudo -u x bash -ex <<-EOF\n\tdocker a\n\tEOF\n', ['docker·a']],
    [`ssh host <<'EOF'\ndocker a\nEOF\n`, ['docker·a']],
    [`ssh -T host bash -s <<'EOF'\ndocker a\nEOF\n`, ['docker·a']],
    [`ssh host 'sudo bash -s' -- x <<'EOF'\ndocker a\nEOF\n`, ['docker·a']],
    ['sudo -i <<EOF\ndocker a\nEOF\n', ['docker·a']],
    ['su - user <<EOF\ndocker a\nEOF\n', ['docker·a']],
    ['newgrp docker <<EOF\ndocker a\nEOF\n', ['docker·a']],
    ['docker exec -i x sh <<EOF\ndocker a\nEOF\n', ['docker·exec·-i·x·sh', 'docker·a']],
    ['kubectl exec -i pod -- sh <<EOF\ndocker a\nEOF\n', ['docker·a']],
    [`cat <<'EOF' | ssh host bash\ndocker a\nEOF\n`, ['docker·a']],
    ['cat - <<EOF | sudo sh\ndocker a\nEOF\n', ['docker·a']],
    ['bash <<EOF > log 2>&1 || exit 1\ndocker a\nEOF\ndocker b\n', ['docker·a', 'docker·b']],
    [
      'bash <<EOF\ndocker a \\$X \\$(docker b) $(docker c)\nEOF\n',
      ['docker·a·$X·$(docker b)·$(docker c)', 'docker·b', 'docker·c'],
    ],
    ['bash <<EOF\ndocker run \\\\\n  nginx\nEOF\n', ['docker·run·nginx']],
    ["bash <<'EOF'\ncat <<X\ndocker x\nX\ndocker a\nEOF\n", ['docker·a']],
  ])('%j', (text, expected) => {
    checkCommands(text, expected);
  });

  test('the shell is a wrapper, and its input is taken', () => {
    const site = siteIn('sudo ssh host <<EOF\ndocker exec -i a cat\nEOF\n');
    expect(wrapperNames(site)).toBe('sudo ssh');
    expect(site.surroundings.stdin).toBe('file');
  });

  test('offsets lead to the file', () => {
    const text = 'bash <<-EOF\n\t\tdocker run -e \\$X \\\\\n\t\t  nginx\n\tEOF\n';
    const [located] = sitesIn(text);
    if (!located) throw new Error('no site');
    const { offset, site } = located;
    expect(site.words.map((word) => word.cooked)).toEqual(['docker', 'run', '-e', '$X', 'nginx']);
    const shown = site.words.map(({ span }) => text.slice(offset + span.start, offset + span.end));
    expect(shown).toEqual(['docker', 'run', '-e', '\\$X', 'nginx']);
  });
});
