/** The scripts by which shells ask for candidates: `ivskit complete -- <words>` prints a word and a description a line. */

/** The scripts, by the name of the shell. If there are no candidates, a shell completes the names of files. */
export const scripts: Readonly<Record<string, string>> = {
  bash: `# Put this into ~/.bashrc: source <(ivskit completion bash)
_ivskit() {
  local word
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    if [[ -n $word ]]; then COMPREPLY+=("$word"); fi
  done < <(ivskit complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _ivskit ivskit
`,
  zsh: `# Put this into ~/.zshrc, after compinit: source <(ivskit completion zsh)
_ivskit() {
  local line
  local -a described
  for line in "\${(@f)$(ivskit complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ -n $line ]]; then described+=("\${line%%$'\\t'*}:\${line#*$'\\t'}"); fi
  done
  if (( $#described )); then _describe ivskit described; else _files; fi
}
compdef _ivskit ivskit
`,
  fish: `# Run this once: ivskit completion fish > ~/.config/fish/completions/ivskit.fish
complete -c ivskit -a '(ivskit complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
};
