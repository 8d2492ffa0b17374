import { words } from './words.ts';

/**
 * What pages call the languages of their listings, where the name stands alone in a class: short names and file
 * endings too, but none that is as likely to mean something else there.
 */
export const CODE_LANGUAGES = words(`
  abap actionscript ada apache apex applescript arduino asciidoc asm assembly astro awk bash basic bat batch bicep
  c c# c++ cc clj clojure cmake cmd cobol coffee coffeescript console cpp crystal csharp css csv cuda cypher dart
  delphi diff django docker dockerfile dos dotnet elixir elm erlang ex f# fish fortran fsharp gherkin glsl go
  golang gradle graphql groovy haml handlebars haskell hcl hlsl hs html http ini java javascript jinja jinja2 js
  json json5 jsonc jsonnet jsp jsx julia kotlin kql kt ksh latex less liquid lisp llvm lua makefile markdown
  matlab mdx mermaid mjs mongodb mysql nasm nginx nim nix objc objective-c objectivec ocaml octave pascal patch
  perl php plsql postgres postgresql powershell prolog promql properties proto protobuf ps1 pug puppet purescript
  py pycon python python3 qml racket rb reasonml regex rego ruby rust sas sass scala scheme scss sh shell
  shell-session solidity sparql sql stylus svelte swift systemverilog tcl terraform tex toml ts tsql tsx twig
  typescript vb vb.net vbnet vbscript verilog vhdl vim vue wasm wgsl xml yaml yml zig zsh
`);

/** By these a page says that a listing is in none. */
export const NO_CODE_LANGUAGES = words(`
  auto default generic no-highlight nohighlight none plain plaintext raw text txt
`);
