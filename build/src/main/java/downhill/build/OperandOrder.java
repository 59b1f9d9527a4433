package downhill.build;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.Incoming;
import org.teavm.model.Instruction;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Rewrites the additions and multiplications of a method whose right operand TeaVM may print without parentheses.
 *
 * <p>Where only the right operand is such, the operands change sides, which is exact: {@code (b + c) + a}. Where both
 * are, the right one is negated twice, which is exact as well and is printed as a unit: {@code (a + b) + -(-(c + d))}.
 * It does no harm where TeaVM would not have inlined the operand.
 */
final class OperandOrder {

    private final Program program;

    /** The variables that may be printed as a sum or difference, by index. */
    private final BitSet sums = new BitSet();

    /** The variables that may be printed as a product or quotient, by index. */
    private final BitSet products = new BitSet();

    OperandOrder(Program program) {
        this.program = program;
    }

    /** Rewrites the method. */
    void keep() {
        List<BinaryInstruction> operations = floatingPointOperations();
        if (operations.isEmpty()) {
            return;
        }
        for (BinaryInstruction operation : operations) {
            setOf(operation.getOperation()).set(operation.getReceiver().getIndex());
        }
        while (spreadThroughCopies()) {
            // Until no variable joins.
        }
        for (BinaryInstruction operation : operations) {
            if (isAssociativeToTeaVM(operation.getOperation())) {
                keep(operation, setOf(operation.getOperation()));
            }
        }
    }

    private List<BinaryInstruction> floatingPointOperations() {
        List<BinaryInstruction> operations = new ArrayList<>();
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof BinaryInstruction operation
                        && isFloatingPoint(operation.getOperandType())
                        && isArithmetic(operation.getOperation())) {
                    operations.add(operation);
                }
            }
        }
        return operations;
    }

    private boolean spreadThroughCopies() {
        int before = sums.cardinality() + products.cardinality();
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Phi phi : block.getPhis()) {
                for (Incoming incoming : phi.getIncomings()) {
                    spread(incoming.getValue(), phi.getReceiver());
                }
            }
            for (Instruction instruction : block) {
                if (instruction instanceof AssignInstruction copy) {
                    spread(copy.getAssignee(), copy.getReceiver());
                } else if (instruction instanceof CastNumberInstruction cast) {
                    spread(cast.getValue(), cast.getReceiver());
                }
            }
        }
        return sums.cardinality() + products.cardinality() > before;
    }

    private void spread(Variable from, Variable to) {
        if (sums.get(from.getIndex())) {
            sums.set(to.getIndex());
        }
        if (products.get(from.getIndex())) {
            products.set(to.getIndex());
        }
    }

    private void keep(BinaryInstruction operation, BitSet unprotected) {
        Variable first = operation.getFirstOperand();
        Variable second = operation.getSecondOperand();
        if (!unprotected.get(second.getIndex())) {
            return;
        }
        if (unprotected.get(first.getIndex())) {
            operation.setSecondOperand(negateBefore(operation, negateBefore(operation, second)));
        } else {
            operation.setFirstOperand(second);
            operation.setSecondOperand(first);
        }
    }

    private Variable negateBefore(BinaryInstruction operation, Variable operand) {
        NegateInstruction negation = new NegateInstruction(operation.getOperandType());
        negation.setLocation(operation.getLocation());
        negation.setOperand(operand);
        negation.setReceiver(program.createVariable());
        operation.insertPrevious(negation);
        return negation.getReceiver();
    }

    private BitSet setOf(BinaryOperation operation) {
        return operation == BinaryOperation.ADD || operation == BinaryOperation.SUBTRACT ? sums : products;
    }

    private static boolean isAssociativeToTeaVM(BinaryOperation operation) {
        return operation == BinaryOperation.ADD || operation == BinaryOperation.MULTIPLY;
    }

    private static boolean isArithmetic(BinaryOperation operation) {
        return isAssociativeToTeaVM(operation)
                || operation == BinaryOperation.SUBTRACT
                || operation == BinaryOperation.DIVIDE;
    }

    private static boolean isFloatingPoint(NumericOperandType type) {
        return type == NumericOperandType.DOUBLE || type == NumericOperandType.FLOAT;
    }
}
