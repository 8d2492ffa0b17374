import { Workspace } from './kernels.ts';
import type { Layer } from './layer.ts';
import type { Gates, LineModel } from './weights.ts';

/** A workspace that some page has made larger than this is not kept for the next. */
const LARGE_BYTES = 16 * 2 ** 20;

/** A layer whose numbers lie in a workspace, at these addresses. */
export interface PlacedLayer {
  inputs: number;
  outputs: number;
  weights: number;
  bias: number;
}

/** A model whose layers lie in a workspace. */
export interface Machine {
  workspace: Workspace;
  /** How much of the workspace the layers take. */
  taken: number;
  fromText: PlacedLayer;
  fromBoth: PlacedLayer;
  convolutions: readonly { dilation: number; layer: PlacedLayer }[];
  fromPage: PlacedLayer;
  forwards: PlacedGates;
  backwards: PlacedGates;
}

export interface PlacedGates {
  fromInput: PlacedLayer;
  fromState: PlacedLayer;
}

/** The machines of models that have run. */
const machines = new WeakMap<LineModel, Machine>();

/** Does something with a model's machine, and gives back the room that it took. */
export function running<T>(model: LineModel, work: (machine: Machine) => T): T {
  const machine = machines.get(model) ?? machineOf(model);
  machines.set(model, machine);
  const { workspace } = machine;
  try {
    return work(machine);
  } finally {
    workspace.giveBack(machine.taken);
    if (workspace.size > LARGE_BYTES) machines.delete(model);
  }
}

function machineOf(model: LineModel): Machine {
  const workspace = new Workspace();
  const place = ({ inputs, outputs, weights, bias }: Layer): PlacedLayer => ({
    inputs,
    outputs,
    weights: workspace.put(weights),
    bias: workspace.put(bias),
  });
  const placeGates = ({ fromInput, fromState }: Gates): PlacedGates => ({
    fromInput: place(fromInput),
    fromState: place(fromState),
  });
  const placed = {
    fromText: place(model.fromText),
    fromBoth: place(model.fromBoth),
    convolutions: model.convolutions.map(({ dilation, layer }) => ({ dilation, layer: place(layer) })),
    fromPage: place(model.fromPage),
    forwards: placeGates(model.forwards),
    backwards: placeGates(model.backwards),
  };
  return { workspace, taken: workspace.taken, ...placed };
}
