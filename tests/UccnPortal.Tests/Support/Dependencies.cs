using System.Reflection;
using System.Reflection.Emit;

namespace UccnPortal.Tests.Support;

/// <summary>
/// The types that a type uses: in its bases, attributes, members, and in the bodies of its methods, what it calls and what
/// it keeps in variables included. What the compiler makes of lambdas and async methods counts as the type's own.
/// </summary>
internal static class Dependencies
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value); // All fields of OpCodes hold one.

    public static IReadOnlySet<Type> Of(Type type)
    {
        var used = new HashSet<Type>();
        Collect(type, used);
        used.Remove(type);
        return used;
    }

    private static void Collect(Type type, HashSet<Type> used)
    {
        Add(type.BaseType, used);
        foreach (var contract in type.GetInterfaces())
            Add(contract, used);
        AddAttributes(type.GetCustomAttributesData(), used);
        foreach (var field in type.GetFields(Everything))
        {
            Add(field.FieldType, used);
            AddAttributes(field.GetCustomAttributesData(), used);
        }

        foreach (var property in type.GetProperties(Everything))
        {
            Add(property.PropertyType, used);
            AddAttributes(property.GetCustomAttributesData(), used);
        }

        foreach (var method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            if (method is MethodInfo { ReturnType: var result })
                Add(result, used);
            foreach (var parameter in method.GetParameters())
            {
                Add(parameter.ParameterType, used);
                AddAttributes(parameter.GetCustomAttributesData(), used);
            }

            AddAttributes(method.GetCustomAttributesData(), used);
            AddBody(method, used);
        }

        foreach (var nested in type.GetNestedTypes(Everything))
            Collect(nested, used);
    }

    private static void AddBody(MethodBase method, HashSet<Type> used)
    {
        if (method.GetMethodBody() is not { } body)
            return;

        foreach (var variable in body.LocalVariables)
            Add(variable.LocalType, used);
        foreach (var token in Tokens(body.GetILAsByteArray()!)) // A body has code.
        {
            switch (Resolve(method, token))
            {
                case Type mentioned:
                    Add(mentioned, used);
                    break;
                case MethodBase called:
                    Add(called.DeclaringType, used);
                    if (called is MethodInfo { IsGenericMethod: true } generic)
                    {
                        foreach (var argument in generic.GetGenericArguments())
                            Add(argument, used);
                    }

                    break;
                case FieldInfo field:
                    Add(field.DeclaringType, used);
                    break;
            }
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, typeArguments, methodArguments);
    }

    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length; )
        {
            var value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            var operation = OpCodesByValue[value];
            at += operation.Size;
            if (
                operation.OperandType
                is OperandType.InlineMethod
                    or OperandType.InlineField
                    or OperandType.InlineType
                    or OperandType.InlineTok
            )
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static void AddAttributes(IEnumerable<CustomAttributeData> attributes, HashSet<Type> used)
    {
        foreach (var attribute in attributes)
        {
            Add(attribute.AttributeType, used);
            foreach (
                var argument in attribute
                    .ConstructorArguments.Select(argument => argument.Value)
                    .Concat(attribute.NamedArguments.Select(argument => argument.TypedValue.Value))
            )
            {
                if (argument is Type named)
                    Add(named, used);
            }
        }
    }

    private static void Add(Type? type, HashSet<Type> used)
    {
        if (type is null || type.IsGenericParameter)
            return;
        if (type.HasElementType)
        {
            Add(type.GetElementType(), used);
            return;
        }

        foreach (var argument in type.GetGenericArguments())
            Add(argument, used);
        used.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }
}
