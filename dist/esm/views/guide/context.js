import { planOf } from '../../model/guide/plan.js';

function guideContext(context) {
    const { view, guide, state } = context;
    return { ...context, plan: planOf(view.comparison, guide, state) };
}

export { guideContext };
//# sourceMappingURL=context.js.map
