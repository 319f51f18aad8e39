using UccnPortal.Publishing;

namespace UccnPortal.Pages.SteeringGroup;

public sealed record SteeringBlock(TextPage Page, SteeringMatrix Matrix, int Year);
