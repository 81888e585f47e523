import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderHeading } from '../../base/heading.js';
import type { StageStep } from '../../model/select-stages.js';
import { checkIcon, chevronIcon, icon } from '../../styles/icons.js';
import { describeProgress, describeStage, describeStageState } from './stage-words.js';
import type { TimelineContext } from './timeline-context.js';

/** The ten stages on the way of an agreement: where there is room all of them, else the one reached and a button. */
export function renderStages(
  context: TimelineContext,
  steps: readonly StageStep[],
  isOpen: boolean,
  handleToggle: () => void,
): TemplateResult | typeof nothing {
  const { msg, format } = context.localize;
  const index = steps.findIndex(({ state }) => state === 'current');
  const current = steps[index];
  if (!current) return nothing;
  const number = format.number(index + 1);
  const count = format.number(steps.length);
  return html`
    <section class="stages" part="stages">
      ${renderHeading(
        context.headingLevel + 1,
        msg('Stages of the agreement', { id: 'timeline.stages', desc: 'Heading above the stages of an agreement.' }),
        'subtitle',
      )}
      <p class="progress">${describeProgress(msg, number, count, describeStage(msg, current.stage))}</p>
      <p class="meter" aria-hidden="true">${steps.map(({ state }) => html`<span class=${state}></span>`)}</p>
      <p class="unfold">
        <button
          class="chip"
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="steps"
          @click=${handleToggle}
        >
          ${icon(chevronIcon)}
          ${msg('All stages', { id: 'timeline.stages.all', desc: 'Button: unfolds the stages of an agreement.' })}
        </button>
      </p>
      <ol class=${isOpen ? 'steps open' : 'steps'} id="steps">
        ${steps.map((step, place) => renderStep(context, step, format.number(place + 1)))}
      </ol>
    </section>
  `;
}

function renderStep({ localize: { msg, format } }: TimelineContext, { stage, state, date }: StageStep, number: string) {
  return html`
    <li class=${state} aria-current=${state === 'current' ? 'step' : nothing}>
      <span class="place numeric" aria-hidden="true">${state === 'done' ? icon(checkIcon) : number}</span>
      <span class="stage">
        <span class="name">${describeStage(msg, stage)}</span>
        <span class="state small muted">
          <span>${describeStageState(msg, state)}</span>
          ${date ? html`<time class="numeric" datetime=${date.iso}>${format.date(date, 'short')}</time>` : nothing}
        </span>
      </span>
    </li>
  `;
}
