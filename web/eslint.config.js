/** What the linter holds us to: the recommended rules, short files, and no way for text to become markup. */
import js from '@eslint/js';
import globals from 'globals';

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
