/** What the linter holds us to: the recommended rules, short files, and no way for text to become markup. */
import js from '@eslint/js';
import globals from 'globals';

const wordless = 'A text that people read comes from the catalogues of both languages: t(…).';
/** A command is the same in every language. */
const makers = "CallExpression[callee.name=/^(element|drawing)$/][arguments.0.value!='code']";
const words = '[value=/[A-Za-z]{2}/]';
/** A text written into a script, wherever it would be read from: a child, a label, a title. */
const untranslated = [
  `${makers} > Literal.arguments:not(:first-child)${words}`,
  `${makers} > TemplateLiteral.arguments > TemplateElement[value.raw=/[A-Za-z]{2}/]`,
  `${makers} > ObjectExpression > Property[key.value=/^(aria-label|aria-description|aria-roledescription)$/] > Literal.value${words}`,
  `${makers} > ObjectExpression > Property[key.name=/^(title|alt|placeholder|label)$/] > Literal.value${words}`,
  `CallExpression[callee.name=/^(button|notice|say)$/] > Literal.arguments:first-child${words}`,
  `AssignmentExpression[left.property.name=/^(textContent|title|placeholder|ariaLabel|innerText)$/] > Literal.right${words}`,
  `CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(aria-label|title|alt|placeholder)$/] > Literal.arguments:nth-child(2)${words}`,
].map((selector) => ({ selector, message: wordless }));

const markup = 'Text becomes a node with textContent (src/element.js): a name must never become markup.';

export default [
  { ignores: ['target/', 'node_modules/'] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2025, sourceType: 'module' },
    rules: {
      'max-lines': ['error', 150],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln', 'setHTMLUnsafe', 'createContextualFragment'].map((property) => ({
          property,
          message: markup,
        })),
      ],
      'no-restricted-syntax': [
        'error',
        ...untranslated,
        ...['bindPopup', 'bindTooltip', 'setContent', 'setPopupContent', 'setTooltipContent'].map((name) => ({
          selector: `CallExpression[callee.property.name='${name}'] > :matches(Literal, TemplateLiteral, BinaryExpression).arguments`,
          message: markup,
        })),
        { selector: "Property[key.name='html'] > :matches(Literal[value!=false], TemplateLiteral, BinaryExpression)", message: markup },
        { selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(style|on)/]", message: 'The page forbids inline style and code.' },
      ],
    },
  },
  { files: ['src/**'], languageOptions: { globals: globals.browser } },
  { files: ['build/**', 'test/**'], languageOptions: { globals: globals.node } },
  { files: ['e2e/**'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
];
