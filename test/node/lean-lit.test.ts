import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTemplate } from '../../scripts/lib/lean-lit.js';

/** The texts of a template before, between and behind its values. */
const texts = ({ raw }: TemplateStringsArray, ..._values: unknown[]): readonly string[] => raw;

describe('templates in the pasted scripts', () => {
  it('may have values between tags, as whole attributes and where they are handed an element', () => {
    for (const template of [
      texts`<p>words</p>`,
      texts`${1}`,
      texts`${1}${2} <br> ${3}`,
      texts`<p class=${1} .title=${2} @click=${3} ${4}>${5} and ${6}</p>`,
      texts`<p ${1} class="a b" id=${2}>a = ${3}</p><i lang=${4}></i>`,
    ])
      assert.doesNotThrow(() => checkTemplate(template), template.join('…'));
  });

  it('are refused where only all of lit-html understands them', () => {
    for (const template of [
      texts`<p class="a ${1}"></p>`,
      texts`<p class="${1}"></p>`,
      texts`<p class=${1}b></p>`,
      texts`<p class=${1}${2}></p>`,
      texts`<p class = ${1}></p>`,
      texts`<p>a=${1}</p>`,
      texts`<p title="a > b" ${1}></p>`,
      texts`<textarea>${1}</textarea>`,
      texts`<style>${1}</style>`,
      texts`<!-- ${1} -->`,
      texts`<!-- words -->${1}`,
      texts`<p $0="a" class=${1}></p>`,
      texts`<p ?hidden=${1}></p>`,
      texts`<${1}></${1}>`,
    ])
      assert.throws(() => checkTemplate(template), template.join('…'));
  });
});
